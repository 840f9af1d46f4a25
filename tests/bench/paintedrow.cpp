// SPDX-License-Identifier: MIT
#include "tests/bench/application.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/figures.h"
#include "tests/bench/threadtime.h"
#include "views/ordertable.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <array>
#include <chrono>
#include <iostream>
#include <stdexcept>
#include <utility>

namespace docket::bench {
namespace {

constexpr auto words = std::to_array<const char*>({"muller", "kubernetes", "berlin", "schmidt", "senior"});
constexpr std::chrono::milliseconds betweenKeys{60}; // a quick typist; the detail follows in it
constexpr std::chrono::milliseconds longestWait{30'000};

struct Keystroke
{
    double all; // ms, from the key to the painted window
    double busy; // ms of the window thread's processor time within it
};

// Types into the filter as the window system does: the window gets the key.
class Typist
{
public:
    explicit Typist(BenchWindow& window)
        : m_window(window)
    {
        m_window.main().focusFilter();
        m_patience.setSingleShot(true);
        QObject::connect(&m_patience, &QTimer::timeout, &m_loop, [this] { m_loop.exit(1); });
        QObject::connect(&m_window, &BenchWindow::resultShown, &m_loop, [this] { takeAnswer(); });
        application().watch(m_window.main().table().viewport(), [this] { takePaint(); });
    }
    ~Typist() { application().watch(nullptr, {}); }
    Typist(const Typist&) = delete;
    Typist& operator=(const Typist&) = delete;

    std::vector<Keystroke> type(const QString& word)
    {
        std::vector<Keystroke> strokes;
        for (const QChar letter : word) {
            strokes.push_back(press(letter.toLatin1()));
            settle(betweenKeys);
        }
        press(Qt::Key_Escape); // clears the filter
        settle(betweenKeys);
        return strokes;
    }

private:
    template <typename Key>
    Keystroke press(Key key)
    {
        m_answered = false;
        m_painted = false;
        const auto begin = std::chrono::steady_clock::now();
        const double busyBefore = threadTime();
        QTest::keyClick(m_window.main().windowHandle(), key);
        waitForPaint();
        return {std::chrono::duration<double, std::milli>(m_paintedAt - begin).count(), m_busyAt - busyBefore};
    }

    // QTest deals with events itself before it returns: all may have happened by then.
    void waitForPaint()
    {
        if (m_painted)
            return;
        m_patience.start(longestWait);
        if (m_loop.exec() != 0)
            throw std::runtime_error("a key press was not followed by a painted table");
        m_patience.stop();
    }

    // The table has nothing to paint when the answer is what it shows already.
    void takeAnswer()
    {
        m_answered = true;
        m_window.main().table().viewport()->update();
    }

    // What was painted before the answer came is the table as it was.
    void takePaint()
    {
        if (!m_answered || std::exchange(m_painted, true))
            return;
        m_paintedAt = std::chrono::steady_clock::now();
        m_busyAt = threadTime();
        m_loop.quit();
    }

    BenchWindow& m_window;
    QEventLoop m_loop;
    QTimer m_patience;
    bool m_answered = false;
    bool m_painted = false;
    std::chrono::steady_clock::time_point m_paintedAt;
    double m_busyAt = 0;
};

// Of a round: the window thread's time of every keystroke, and all of its time.
std::vector<std::vector<double>> typeAll(BenchWindow& window)
{
    Typist typist(window);
    std::vector<double> busy;
    std::vector<double> all;
    for (const char* word : words) {
        for (const Keystroke& stroke : typist.type(word)) {
            busy.push_back(stroke.busy);
            all.push_back(stroke.all);
        }
    }
    return {busy, all};
}

// p99 of the keystrokes of all rounds; the range is that of the rounds' own.
Figure ninetyNinth(const Samples& rounds)
{
    std::vector<double> together;
    Samples each;
    for (const std::vector<double>& strokes : rounds) {
        together.insert(together.end(), strokes.begin(), strokes.end());
        each.push_back({percentile(strokes, 0.99)});
    }
    return {percentile(together, 0.99), smallestOf(each), largestOf(each), "median " + timeText(median(together)), "–"};
}

// "“mu” 21.3 ms", by the medians of the rounds; the three that take longest.
QString slowestText(const Samples& rounds)
{
    std::vector<std::pair<double, QString>> strokes;
    for (const char* word : words) {
        for (qsizetype typed = 1; typed <= QString(word).size(); ++typed)
            strokes.emplace_back(medianOf(rounds, strokes.size()), QString(word).left(typed));
    }
    std::sort(strokes.rbegin(), strokes.rend());
    QStringList texts;
    for (std::size_t at = 0; at < 3; ++at)
        texts += QString("“%1” %2").arg(strokes[at].second, timeText(strokes[at].first));
    return texts.join(", ");
}

Cost medianCost(const QString& what, const Samples& rounds)
{
    std::vector<double> each;
    for (const std::vector<double>& strokes : rounds)
        each.push_back(median(strokes));
    return timeCost(what, median(each));
}

} // namespace

Outcome measurePainted(Data& data, const Settings& settings)
{
    BenchWindow window;
    window.show(data.list()->snapshot);
    typeAll(window); // opens the fonts
    Samples busy;
    Samples all;
    for (int round = 0; round < settings.rounds; ++round) {
        const std::vector<std::vector<double>> times = typeAll(window);
        busy.push_back(times[0]);
        all.push_back(times[1]);
        std::cerr << '.' << std::flush;
    }
    std::cerr << '\n';
    const QString note
        = QString("on the platform %1, a window of %2 × %3; p99 of the %4 keystrokes of all rounds, "
                  "with the smallest and the largest of a round. The window thread works longest for %5.")
              .arg(QGuiApplication::platformName())
              .arg(window.main().width())
              .arg(window.main().height())
              .arg(busy.size() * busy.front().size())
              .arg(slowestText(busy));
    return {{ninetyNinth(busy), ninetyNinth(all)},
        {medianCost("a keystroke, the window thread", busy), medianCost("a keystroke, all", all)}, {note}};
}

} // namespace docket::bench
