// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QStringList>

#include <utility>

namespace docket {

// Remembers what is written and with which font; paints nothing.
class RecordingEngine final : public QPaintEngine
{
public:
    RecordingEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override { }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { }
    void drawRects(const QRectF* rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            fills.append({rects[i], state->brush().color()});
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        texts.append(item.text());
        places.append(QRectF(at, QSizeF(item.width(), item.ascent())));
        inks.append(state->pen().color());
        fonts.append(item.font());
    }

    QStringList texts;
    QList<QRectF> places;
    QList<QColor> inks;
    QList<QFont> fonts;
    QList<std::pair<QRectF, QColor>> fills;
};

class RecordingDevice final : public QPaintDevice
{
public:
    QPaintEngine* paintEngine() const override { return &m_engine; }
    RecordingEngine& engine() { return m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 1000;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDevicePixelRatio:
        case PdmNumColors:
            return 1;
        case PdmDepth:
            return 32;
        default:
            return 96;
        }
    }

private:
    mutable RecordingEngine m_engine;
};

} // namespace docket
