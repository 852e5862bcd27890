// SPDX-License-Identifier: MPL-2.0
#include "filing/form_preview.hpp"

namespace tianbao::filing {

namespace {

/// The definition's text with a last month in the line after its first one.
std::string ended_with(std::string text, period::Period last)
{
    constexpr std::string_view kKey = "valid_from";
    const auto at = text.starts_with(kKey) ? 0 : text.find("\n" + std::string(kKey));
    const auto end = at == std::string::npos ? at : text.find('\n', at + 1);
    if (end == std::string::npos) return text;
    return text.insert(end + 1, "valid_to = \"" + last.text() + "\"\n");
}

} // namespace

Expected<FormPreview, form::FormFault> preview_of(const form::FormSource& given, const form::FormBook& installed)
{
    const auto form = form::load_form(given.text, given.file);
    if (!form) return Unexpected(form.error());
    std::vector<form::FormSource> sources;
    std::string ended;
    for (const auto& other : installed.forms()) {
        if (other.version == form->version) continue;
        const bool makes_way = !other.valid_to && other.valid_from < form->valid_from;
        const auto& text = installed.text_of(other);
        sources.push_back({makes_way ? ended_with(text, form->valid_from.previous()) : text, other.file});
        if (makes_way) ended = other.version;
    }
    sources.push_back(given); // last, so that a clash is its fault
    auto book = form::FormBook::load(sources);
    if (!book) return Unexpected(book.error());
    return FormPreview{std::move(*book), form->version, installed.version(form->version) != nullptr, std::move(ended)};
}

} // namespace tianbao::filing
