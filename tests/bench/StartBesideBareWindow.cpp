// SPDX-License-Identifier: GPL-3.0-or-later
// How long Concordat takes from its start to a window with the text of the protocol read last painted in it, beside the time of a bare
// window of Qt Widgets. Both are watched from outside: the X server says when a window stands and what pixels are in it.
#include "session/Settings.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

using namespace Concordat;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rounds = 9;
constexpr int skipped = 77;
constexpr double allowedRatio = 1.8;
constexpr qint64 patienceMilliseconds = 30000;

template <typename T>
using Owned = std::unique_ptr<T, decltype([](T *reply) { std::free(reply); })>;

/// The windows of an X server without a window manager.
class Screen
{
public:
    Screen()
        : m_connection(xcb_connect(nullptr, nullptr))
    {
    }
    ~Screen() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Screen)

    bool isOpen() const { return xcb_connection_has_error(m_connection) == 0; }

    /// How often a pixel of the largest window differs from the one to its left: a measure of how much is written on it. 0 without a
    /// window.
    int edges() const;

private:
    xcb_connection_t *m_connection;
};

int Screen::edges() const
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const Owned<xcb_query_tree_reply_t> tree(xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, root), nullptr));
    if (!tree)
        return 0;
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        const xcb_window_t window = xcb_query_tree_children(tree.get())[i];
        const Owned<xcb_get_window_attributes_reply_t> looks(
            xcb_get_window_attributes_reply(m_connection, xcb_get_window_attributes(m_connection, window), nullptr));
        const Owned<xcb_get_geometry_reply_t> place(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr));
        if (!looks || !place || looks->map_state != XCB_MAP_STATE_VIEWABLE || place->width < 300 || place->height < 200)
            continue;
        const uint16_t width = std::min<uint16_t>(place->width, 1200);
        const uint16_t height = std::min<uint16_t>(place->height, 700);
        const Owned<xcb_get_image_reply_t> image(xcb_get_image_reply(
            m_connection, xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0, width, height, ~0U), nullptr));
        if (!image || xcb_get_image_data_length(image.get()) < 4 * width * height)
            continue;
        std::vector<uint32_t> pixels(static_cast<std::size_t>(width) * height);
        std::memcpy(pixels.data(), xcb_get_image_data(image.get()), pixels.size() * 4);
        int edges = 0;
        for (std::size_t pixel = 1; pixel < pixels.size(); ++pixel)
            edges += pixels[pixel] != pixels[pixel - 1];
        return edges;
    }
    return 0;
}

struct Candidate {
    QString program;
    int edges; ///< that its window has at least, once it is painted
    std::vector<double> milliseconds = {};
};

/// From just before the program is started to the first picture of its window with enough on it; 0 if that never comes.
double start(const Screen &screen, const Candidate &candidate)
{
    QElapsedTimer timer;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    timer.start();
    process.start(candidate.program, QStringList());
    double milliseconds = 0;
    while (milliseconds == 0 && timer.elapsed() < patienceMilliseconds) {
        if (screen.edges() >= candidate.edges)
            milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        else
            QThread::usleep(1500);
    }
    process.terminate();
    if (!process.waitForFinished(3000)) {
        process.kill();
        process.waitForFinished();
    }
    // The next must not see the window of this one.
    while (screen.edges() > 0)
        QThread::msleep(5);
    return milliseconds;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// A user who read a protocol when the program was last closed, and whose search index stands.
void prepareHome(const QTemporaryDir &home)
{
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.filePath(u"data"_s).toLocal8Bit());
    qputenv("XDG_CACHE_HOME", home.filePath(u"cache"_s).toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "xcb");
    QCoreApplication::setOrganizationName(u"Concordat"_s);
    QCoreApplication::setApplicationName(u"concordat"_s);
    Settings settings;
    settings.setPage(u"read"_s);
    settings.setProtocol(u"wiltshire"_s);
    settings.setAuthority(u"wiltshire"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    prepareHome(home);
    const QCoreApplication application(argc, argv);
    const Screen screen;
    if (QCoreApplication::arguments().size() != 3 || !screen.isOpen()) {
        std::fputs("StartBesideBareWindow BARE CONCORDAT, in an X server; skipped\n", stderr);
        return skipped;
    }
    // A page of text has tens of thousands of edges; frame, menus and rail alone some thousands.
    Candidate bare{.program = QCoreApplication::arguments().at(1), .edges = 100};
    Candidate concordat{.program = QCoreApplication::arguments().at(2), .edges = 15000};
    std::vector<double> ratios;
    for (int round = 0; round <= rounds; ++round) {
        const double bareTime = start(screen, bare);
        const double concordatTime = start(screen, concordat);
        if (bareTime == 0 || concordatTime == 0) {
            std::fprintf(stderr, "no painted window came from %s\n", qPrintable(bareTime == 0 ? bare.program : concordat.program));
            return 1;
        }
        if (round == 0)
            continue; // it warms the file cache, and makes the search index
        bare.milliseconds.push_back(bareTime);
        concordat.milliseconds.push_back(concordatTime);
        ratios.push_back(concordatTime / bareTime);
    }
    const double ratio = median(ratios);
    std::printf("bare window %.0f ms, Concordat with the text %.0f ms: %.2f times (%.2f to %.2f), %d rounds\n", median(bare.milliseconds),
                median(concordat.milliseconds), ratio, *std::ranges::min_element(ratios), *std::ranges::max_element(ratios), rounds);
#ifdef NDEBUG
    return ratio <= allowedRatio ? 0 : 1;
#else
    return skipped;
#endif
}
