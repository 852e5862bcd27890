// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "form/form.hpp"
#include "period/calendar.hpp"

namespace tianbao::form {

/// The text of a definition and the file it came from.
struct FormSource {
    std::string text;
    std::string file;
};

/// All versions of the form, 报表制度汇编: one for any period.
class FormBook {
public:
    /// Refuses what load_form() refuses, a doubled version, two versions valid for one period, an indicator that continues
    /// what the version before does not have or what another continues too, and an empty book.
    static Expected<FormBook, FormFault> load(const std::vector<FormSource>& sources);

    /// The version valid for that period; none before the first.
    const Form* form_for(period::Period period) const;
    /// The version that a filing names.
    const Form* version(std::string_view version) const;
    /// The cells of a filing made with that version under the codes of another: those whose series continues without a
    /// break and whose kind, type and unit are the same. Equal versions: as they are; an unknown version: none.
    Cells translated(const Cells& cells, std::string_view from_version, const Form& to) const;
    /// The cell of `from` that carries on, or is carried on by, that cell of `to`; none where the series breaks.
    std::optional<CellKey> cell_in(const CellKey& of_to, const Form& to, const Form& from) const;
    /// The definition as it was read: what a designer goes on from.
    const std::string& text_of(const Form& form) const { return texts_.at(form.version); }
    /// For which months each version is valid.
    period::FormMonths months() const;
    /// In the order of validity.
    const std::vector<Form>& forms() const { return forms_; }

private:
    FormBook(std::vector<Form> forms, std::map<std::string, std::string> texts) : forms_(std::move(forms)), texts_(std::move(texts)) {}

    std::vector<Form> forms_;
    std::map<std::string, std::string> texts_; ///< by version
};

/// All *.toml files of a directory, by name. Throws std::filesystem::filesystem_error or std::runtime_error.
std::vector<FormSource> read_form_sources(const std::filesystem::path& directory);

} // namespace tianbao::form
