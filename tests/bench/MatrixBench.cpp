// SPDX-License-Identifier: Apache-2.0
// matrix_bench [--quick]: how long the matrix takes to appear and to scroll on 200 apps × 5,000 containers,
// and what one verdict costs. Prints a table; offscreen unless QT_QPA_PLATFORM says otherwise.
#include "tests/ui/access/AccessFixture.h"
#include "ui/access/MatrixPane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace gatehouse::test {

namespace {

/// Tells that a widget has begun to paint.
class PaintWatch : public QObject
{
public:
    bool painted = false;
    bool eventFilter(QObject*, QEvent* event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
};

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// One measured step: what the clock on the wall says, and what this thread used of a processor, which a busy
/// machine does not change much.
struct Step
{
    double wall = 0;
    double processor = 0;
};

double processorMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
    return 0;
#endif
}

Step measured(const std::function<void()>& work)
{
    const double before = processorMilliseconds();
    const double wall = milliseconds(work);
    return {wall, processorMilliseconds() - before};
}

void printLine(const char* what, const char* clock, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double part) {
        return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
    };
    std::printf("%-44s %-9s p50 %8.2f ms   p95 %8.2f ms   max %8.2f ms   n %zu\n", what, clock, at(0.5),
                at(0.95), times.back(), times.size());
}

void printTimes(const char* what, const std::vector<Step>& steps)
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (const Step& step : steps) {
        wall.push_back(step.wall);
        processor.push_back(step.processor);
    }
    printLine(what, "wall", wall);
    printLine("", "processor", processor);
}

void printPerVerdict(const char* what, std::size_t verdicts, double time)
{
    std::printf("%-44s %8.1f ns a verdict   %.1f ms for %zu\n", what,
                time * 1e6 / static_cast<double>(verdicts), time, verdicts);
}

/// One scroll step and the frame that follows it.
void scroll(const char* what, ui::AccessPlace& place, QScrollBar& bar, int step, int frames)
{
    std::vector<Step> times;
    bar.setValue(0);
    QCoreApplication::processEvents();
    for (int frame = 0; frame < frames; ++frame) {
        if (bar.value() + step > bar.maximum())
            bar.setValue(0);
        times.push_back(measured([&] {
            bar.setValue(bar.value() + step);
            QCoreApplication::processEvents();
        }));
    }
    printTimes(what, times);
    times.clear();
    for (int frame = 0; frame < frames / 4; ++frame)
        times.push_back(measured([&] { place.matrix().grab(); }));
    printTimes("  the same, whole matrix painted anew", times);
}

void benchWindow(const std::shared_ptr<const Organization>& organization, int rounds)
{
    std::vector<Step> appear;
    std::vector<Step> settled;
    for (int round = 0; round < rounds; ++round) {
        ui::Theme theme(ui::ColorScheme::Light);
        theme.applyTo(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        ui::OrganizationDocument document(catalogue::Catalogue::builtIn());
        ui::PolicyDesk desk(document);
        document.reset(organization, {});
        std::unique_ptr<ui::AccessPlace> place;
        QElapsedTimer timer;
        timer.start();
        const double processor = processorMilliseconds();
        place = std::make_unique<ui::AccessPlace>(
            desk, [] { return std::string(); }, theme);
        const auto elapsed = [&] {
            return Step{static_cast<double>(timer.nsecsElapsed()) / 1e6, processorMilliseconds() - processor};
        };
        PaintWatch watch;
        place->matrix().view().viewport()->installEventFilter(&watch);
        place->resize(1600, 1000);
        place->show();
        QCoreApplication::processEvents();
        while (!watch.painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        appear.push_back(elapsed());
        while (place->isWorking())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settled.push_back(elapsed());
    }
    printTimes("matrix appears (first frame painted)", appear);
    printTimes("all settled (sorted by reach, explained)", settled);
}

void benchScrolling(const std::shared_ptr<const Organization>& organization, int frames)
{
    ShownPlace shown(organization, ui::ColorScheme::Light, {1600, 1000});
    shown.settle();
    ui::MatrixView& view = shown.place().matrix().view();
    scroll("scroll across by 60 px", shown.place(), *view.horizontalScrollBar(), 60, frames);
    scroll("scroll down by 60 px", shown.place(), *view.verticalScrollBar(), 60, frames);
    std::vector<Step> times;
    for (int move = 0; move < frames; ++move)
        times.push_back(measured([&] {
            const auto& model = shown.place().model();
            shown.place().matrix().cursor().moveTo(model.index(move % model.appCount(), move * 7 % 4000));
            QCoreApplication::processEvents();
        }));
    printTimes("move the cursor anywhere", times);
    shown.settle();
}

void benchVerdicts(const std::shared_ptr<const Organization>& organization, std::uint32_t apps)
{
    const catalogue::Catalogue catalogue = catalogue::Catalogue::builtIn();
    std::unique_ptr<access::CompiledOrganization> core;
    const double compile =
        milliseconds([&] { core = std::make_unique<access::CompiledOrganization>(organization, catalogue); });
    std::printf("%-44s %8.1f ms\n", "compile", compile);
    const auto containers = static_cast<std::uint32_t>(organization->containers.size());
    const std::size_t verdicts = std::size_t{apps} * containers * actionCount;
    std::size_t sum = 0;
    const auto eachCell = [&](auto&& ask) {
        return milliseconds([&] {
            for (std::uint32_t app = 0; app < apps; ++app)
                for (std::uint32_t container = 0; container < containers; ++container)
                    sum += ask(access::AppIndex{app}, access::ContainerIndex{container});
        });
    };
    for (const auto& [name, as] :
         {std::pair{"app", access::As{}}, {"any-person", {access::ActsAs::AnyPerson, {}}}}) {
        std::printf("as %s\n", name);
        printPerVerdict("  cell()", verdicts, eachCell([&](auto app, auto container) {
                            return std::size_t{core->cell(app, container, as).allowed.bits()};
                        }));
        std::vector<access::Cell> row(containers);
        printPerVerdict("  row()", verdicts, milliseconds([&] {
                            for (std::uint32_t app = 0; app < apps; ++app)
                                core->row(access::AppIndex{app}, as, row);
                        }));
        printPerVerdict("  reach()", verdicts, milliseconds([&] {
                            for (std::uint32_t app = 0; app < apps; ++app)
                                sum += core->reach(access::AppIndex{app}, as)[1].allowed;
                        }));
        printPerVerdict("  decide()", verdicts / actionCount, eachCell([&](auto app, auto container) {
                            return core->decide({app, container, Action::Read, as}).codes.size();
                        }));
    }
    std::printf("(checksum %zu)\n", sum);
}

} // namespace

} // namespace gatehouse::test

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const bool quick = application.arguments().contains(QStringLiteral("--quick"));
    const auto organization = gatehouse::test::largeGenerated();
    std::printf("%zu apps × %zu containers\n", organization->apps.size(), organization->containers.size());
    gatehouse::test::benchVerdicts(organization, quick ? 10 : 200);
    gatehouse::test::benchWindow(organization, quick ? 1 : 7);
    gatehouse::test::benchScrolling(organization, quick ? 8 : 200);
    return 0;
}
