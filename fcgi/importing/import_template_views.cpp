// SPDX-License-Identifier: MPL-2.0
#include "importing/import_template_views.hpp"

#include "filing/cell_table_views.hpp"
#include "html/names.hpp"
#include "sheet/workbook_writer.hpp"

namespace tianbao::importing {

namespace names = html::names;

namespace {

constexpr int kWidth = 18;
constexpr int kNotesWidth = 90;

html::Name file_of(Kind kind)
{
    switch (kind) {
    case Kind::enterprise:
        return names::kIMPORT_TEMPLATE_ENTERPRISE;
    case Kind::former_user:
        return names::kIMPORT_TEMPLATE_FORMER_USER;
    case Kind::filing:
        return names::kIMPORT_TEMPLATE_FILING;
    }
    std::abort();
}

html::Name notes_of(Kind kind)
{
    switch (kind) {
    case Kind::enterprise:
        return names::kIMPORT_NOTES_ENTERPRISE;
    case Kind::former_user:
        return names::kIMPORT_NOTES_FORMER_USER;
    case Kind::filing:
        return names::kIMPORT_NOTES_FILING;
    }
    std::abort();
}

sheet::Line heading_of(Kind kind, const html::Templates& templates, const Vocabulary& vocabulary, const form::FormBook& forms)
{
    sheet::Line line;
    for (const auto field : fields_of(kind)) line.push_back({vocabulary.headings.at(field)});
    if (kind != Kind::filing) return line;
    filing::CellTable cells(html::Words(templates, "filing/workbook_words.tpl"), forms);
    cells.add_version(forms.forms().back().version);
    cells.append_heading(line);
    return line;
}

} // namespace

ImportTemplate import_template(Kind kind, const html::Templates& templates, const Vocabulary& vocabulary, const form::FormBook& forms, Instant now)
{
    const html::Words words(templates, "importing/words.tpl");
    const auto name = words(file_of(kind));
    sheet::WorkbookWriter book(sheet::WorkbookWriter::Order::any, name, now);
    const auto heading = heading_of(kind, templates, vocabulary, forms);
    auto data = sheet::add_table(book, words(names::kIMPORT_SHEET), heading);
    data.column_width(0, static_cast<int>(heading.size()) - 1, kWidth);
    auto notes = book.add_sheet(words(names::kIMPORT_NOTES));
    notes.column_width(0, 0, kNotesWidth);
    sheet::Format wrapped;
    wrapped.wraps = true;
    notes.text(0, 0, words(notes_of(kind)), wrapped);
    return {name + ".xlsx", book.bytes()};
}

} // namespace tianbao::importing
