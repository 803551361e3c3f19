// SPDX-License-Identifier: Apache-2.0
#include "models/reports/writers/HtmlAssets.h"

namespace gatehouse::reports {

namespace {

// The colours are those of the window's theme, whose contrasts are measured.
constexpr std::string_view htmlStyleText = R"css(
:root { color-scheme: light dark; --window: #f1f3f5; --base: #ffffff; --alternate: #f7f8fa; --line: #d5dae0;
  --text: #1a212b; --text2: #4c5766; --accent: #2458b3; --field: #8a949f; }
@media (prefers-color-scheme: dark) { :root { --window: #1c2026; --base: #21262d; --alternate: #262c34;
  --line: #39414b; --text: #e6eaef; --text2: #b0bac6; --accent: #84aef2; --field: #74808d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text);
  font: 14px/1.45 Inter, "Noto Sans", system-ui, sans-serif; font-variant-numeric: tabular-nums; }
header, nav, main, footer { max-width: 1200px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 32px; }
h1 { font-size: 24px; line-height: 1.3; margin: 0 0 4px; }
h2 { font-size: 20px; margin: 40px 0 8px; padding-top: 12px; border-top: 2px solid var(--line); }
h3 { font-size: 16px; margin: 24px 0 8px; }
p { max-width: 75ch; margin: 8px 0; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: var(--base); padding: 8px; }
.organization { font-size: 16px; color: var(--text2); margin: 0 0 16px; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 8px; margin: 12px 0; }
dl > div { background: var(--base); border: 1px solid var(--line); border-radius: 4px; padding: 8px 12px; }
dt { color: var(--text2); font-size: 12px; }
dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
nav ol { columns: 3 200px; padding-left: 24px; }
.table { margin: 16px 0; background: var(--base); border: 1px solid var(--line); border-radius: 4px; }
.scroll { overflow-x: auto; }
.chunk { content-visibility: auto; contain-intrinsic-size: auto 27000px; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: 8px 12px; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px; border-top: 1px solid var(--line);
  overflow-wrap: break-word; max-width: 36ch; font-weight: 400; }
tbody th, .code { overflow-wrap: anywhere; }
thead th { background: var(--alternate); color: var(--text2); font-size: 12px; font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
.code { font: 12px/1.5 "Noto Sans Mono", ui-monospace, monospace; }
.unknown { color: var(--text2); font-style: italic; }
.tools { display: flex; gap: 12px; align-items: center; padding: 8px 12px 0; }
.tools input { font: inherit; color: inherit; background: var(--base); border: 1px solid var(--field);
  border-radius: 3px; padding: 4px 8px; }
.sort { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer;
  text-align: inherit; }
[aria-sort="ascending"] .sort::after { content: " \2191"; }
[aria-sort="descending"] .sort::after { content: " \2193"; }
figure { margin: 16px 0; background: var(--base); border: 1px solid var(--line); border-radius: 4px;
  padding: 12px; }
figcaption { font-weight: 600; }
svg { width: 100%; max-width: 900px; height: auto; color: var(--text); }
footer { padding: 32px 24px; color: var(--text2); font-size: 12px; }
@page { margin: 16mm; }
@media print {
  :root { color-scheme: light; --window: #ffffff; --base: #ffffff; --alternate: #f1f3f5; --line: #8a949f;
    --text: #000000; --text2: #333333; --accent: #000000; --field: #333333; }
  body { font-size: 9.5pt; }
  header, nav, main, footer { max-width: none; padding: 0; }
  .tools, .skip { display: none; }
  .sort { display: contents; }
  .chunk { content-visibility: visible; }
  .scroll { overflow: visible; }
  thead { display: table-header-group; break-inside: avoid; }
  tr, figure, dl > div { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  .table { border: 0; }
  th, td { padding: 2px 6px; overflow-wrap: anywhere; }
}
)css";

} // namespace

std::string_view htmlStyle()
{
    return htmlStyleText;
}

} // namespace gatehouse::reports
