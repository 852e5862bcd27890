// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/message.hpp"
#include "html/names.hpp"
#include "html/words.hpp"
#include "pdf/document.hpp"
#include "util/time.hpp"

#include <map>
#include <string>

namespace tianbao::filing {

/// The words of one PDF file (filing/pdf_words.tpl), each read once. Of one document, and one thread.
class PaperWords {
public:
    explicit PaperWords(const html::Words& words) : words_(words) {}

    const std::string& operator()(html::Name name);
    std::string operator()(html::Name name, const form::Placeholders& values);

    /// A table's cell that names what stands beside it.
    pdf::Cell name(html::Name name);
    /// A table's heading of these names.
    std::vector<pdf::Cell> heading(std::initializer_list<html::Name> names);

private:
    const html::Words& words_;
    std::map<std::string_view, std::string> read_;
};

/// What a PDF file of the portal says of itself and below each page. `words` has to outlive it.
pdf::Properties paper_properties(PaperWords& words, const std::string& title, Instant now);

} // namespace tianbao::filing
