#pragma once

#include "domain/result.h"

#include <QStringList>

#include <pango/pangocairo.h>

#include <memory>

// Pango on a font set of its own: only the files chosen here, so that a page looks the same on every machine.
namespace documents {

// Frees what a C library gave.
template <auto Free> struct Freed
{
    template <class T> void operator()(T *thing) const { Free(thing); }
};

template <class T> using GObjectPointer = std::unique_ptr<T, Freed<g_object_unref>>;

// A Pango context whose layouts are measured in points without rounding, and the family it sets text in.
struct PdfFonts
{
    GObjectPointer<PangoContext> context;
    QByteArray family;
    QString unknown; // written in place of a character that no font has
};

// The fonts for this thread; made once per thread and list of families. The error names the families when
// none of them is installed.
domain::Result<const PdfFonts *> pdfFonts(const QStringList &families);

} // namespace documents
