// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/reference.hpp"
#include "exporting/exporting_repository.hpp"
#include "filing/cell_table_views.hpp"
#include "html/words.hpp"

#include <map>

namespace tianbao::exporting {

/// Where the words of an export's columns come from.
struct ExportWords {
    const html::Templates& templates;
    const enterprise::Reference& reference;

    /// Of views/exporting/words.tpl.
    std::string operator()(html::Name section) const;
    /// 全市, or the district's name.
    std::string scope(const Selection& selection) const;
};

/// The columns that say of which enterprise and period a line is, and how it stands.
class EnterpriseColumns {
public:
    explicit EnterpriseColumns(const ExportWords& words);

    void append_heading(sheet::Line& line) const;
    void append(sheet::Line& line, const ExportedRow& row) const;
    std::string yes_or_no(bool yes) const { return yes ? yes_ : no_; }

private:
    const std::string& said(std::string_view word) const;

    const ExportWords& words_;
    std::string yes_;
    std::string no_;
    std::map<std::string, std::string, std::less<>> said_; ///< by the word of a column
};

/// 名单, line by line.
class ListLines {
public:
    ListLines(const ExportWords& words, bool has_contacts) : words_(words), columns_(words), has_contacts_(has_contacts) {}

    sheet::Line heading() const;
    sheet::Line line(const ListedRow& listed) const;

private:
    const ExportWords& words_;
    EnterpriseColumns columns_;
    bool has_contacts_;
};

/// 报表数据, line by line: the cells of the period's form. A filing that was made with another version has them as far as they carry on.
class FilingLines {
public:
    FilingLines(const ExportWords& words, const form::FormBook& forms, const form::Form& form);

    sheet::Line heading() const;
    sheet::Line line(const FiledRow& filed) const;

private:
    const ExportWords& words_;
    const form::FormBook& forms_;
    const form::Form& form_;
    EnterpriseColumns columns_;
    filing::CellTable cells_;
};

/// "名单_2026-09至2026-10_黄浦区"
std::string export_file_name(const ExportWords& words, const ExportOrder& order);

} // namespace tianbao::exporting
