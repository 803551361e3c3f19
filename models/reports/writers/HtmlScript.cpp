// SPDX-License-Identifier: Apache-2.0
#include "models/reports/writers/HtmlAssets.h"

namespace gatehouse::reports {

namespace {

// Filters and sorts what is in the page, asks nothing else for anything, and builds no markup from texts.
constexpr std::string_view htmlScriptText = R"js(
'use strict';
(() => {
  const words = document.body.dataset;
  const sortLimit = 20000;
  const rowsOf = box => Array.from(box.querySelectorAll('tbody > tr'));
  const element = (name, props, parent) => parent.appendChild(Object.assign(document.createElement(name), props));

  function addFilter(box, rows) {
    const tools = document.createElement('div');
    tools.className = 'tools';
    box.prepend(tools);
    const label = element('label', {textContent: words.filter + ' '}, tools);
    const input = element('input', {type: 'search'}, label);
    const count = element('span', {}, tools);
    count.setAttribute('role', 'status');
    let run = 0;
    input.addEventListener('input', () => {
      const wanted = input.value.trim().toLocaleLowerCase();
      const mine = ++run;
      let next = 0;
      let shown = 0;
      const some = () => {
        if (mine !== run) return;
        const end = Math.min(next + 2000, rows.length);
        for (; next < end; ++next) {
          const hit = rows[next].textContent.toLocaleLowerCase().includes(wanted);
          rows[next].hidden = !hit;
          shown += hit ? 1 : 0;
        }
        if (next < rows.length) { setTimeout(some); return; }
        for (const chunk of box.querySelectorAll('.chunk'))
          chunk.hidden = wanted !== '' && !chunk.querySelector('tbody > tr:not([hidden])');
        count.textContent = wanted === '' ? ''
          : words.shown.replace('%1', shown.toLocaleString(document.documentElement.lang))
                       .replace('%2', rows.length.toLocaleString(document.documentElement.lang));
      };
      some();
    });
  }

  function addSorting(box, rows) {
    const order = new Intl.Collator(document.documentElement.lang, {numeric: true});
    const key = (row, at) => {
      const data = row.cells[at].querySelector('data');
      return data ? Number(data.value) : row.cells[at].textContent;
    };
    const compare = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : order.compare(a, b);
    const bodies = Array.from(box.querySelectorAll('tbody'));
    const sizes = bodies.map(body => body.rows.length);
    box.querySelectorAll('thead th').forEach(head => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const at = head.cellIndex;
        const down = head.getAttribute('aria-sort') === 'ascending';
        box.querySelectorAll('thead th').forEach(other => {
          if (other.cellIndex === at) other.setAttribute('aria-sort', down ? 'descending' : 'ascending');
          else other.removeAttribute('aria-sort');
        });
        const keyed = rows.map((row, place) => [key(row, at), place, row]);
        keyed.sort((a, b) => (down ? -1 : 1) * compare(a[0], b[0]) || a[1] - b[1]);
        let next = 0;
        bodies.forEach((body, part) => {
          body.replaceChildren(...keyed.slice(next, next + sizes[part]).map(entry => entry[2]));
          next += sizes[part];
        });
      });
    });
  }

  for (const box of document.querySelectorAll('.table')) {
    const rows = rowsOf(box);
    if (rows.length < 2) continue;
    addFilter(box, rows);
    if (rows.length <= sortLimit) addSorting(box, rows);
  }
})();
)js";

} // namespace

std::string_view htmlScript()
{
    return htmlScriptText;
}

} // namespace gatehouse::reports
