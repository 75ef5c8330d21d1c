#pragma once

#include "documents/pagecontent.h"

#include <string>

namespace documents {

// The program that stands as creator and producer.
extern const char *const pdfCreator;

// The XMP packet: title, author, dates, PDF/A-2a and PDF/UA-1 with the schema that describes the latter.
std::string xmpMetadata(const PageContent &content);

// A date as PDF writes it: "D:20240123100000Z".
std::string pdfDate(const QDateTime &time);

} // namespace documents
