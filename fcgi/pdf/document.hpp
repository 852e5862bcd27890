// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "pdf/paper.hpp"
#include "util/time.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace tianbao::pdf {

/// What a document says of itself.
struct Properties {
    std::string title;
    std::string author;
    Instant made_at;
    std::function<std::string(int page, int pages)> foot; ///< of each page
};

/// Writes the pages; called twice, to count them first. Must write the same both times.
using Writing = std::function<void(Paper&)>;
using Sink = std::function<void(std::string_view)>;

/// Makes a document (PDF 1.5, A4, its fonts embedded) and hands its bytes over while it is made, so that memory does not grow with the
/// pages. Nothing has been handed over when counting them throws; what `sink` throws ends it.
void write(const Properties& properties, const Writing& writing, const Sink& sink);

/// The bytes of a short document.
std::string bytes(const Properties& properties, const Writing& writing);

} // namespace tianbao::pdf
