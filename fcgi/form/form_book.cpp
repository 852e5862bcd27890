// SPDX-License-Identifier: MPL-2.0
#include "form/form_book.hpp"

#include "util/file.hpp"

#include <algorithm>
#include <stdexcept>

#include "util/data_tree.hpp"

namespace tianbao::form {
namespace {

bool overlap(const Form& a, const Form& b)
{
    const auto ends_before = [](const Form& x, const Form& y) { return x.valid_to && *x.valid_to < y.valid_from; };
    return !ends_before(a, b) && !ends_before(b, a);
}

FormFault fault_at(const FormSource& source, std::string_view key, const std::string& what)
{
    try {
        const auto data = parse_data(source.text, source.file);
        DataTable(data, source.file, {}).refuse(key, what);
    } catch (const DataRefused& refused) {
        return refused.fault;
    }
}

std::optional<FormFault> clash(const std::vector<Form>& forms, const Form& added, const FormSource& source)
{
    for (const auto& form : forms) {
        if (form.version == added.version) return fault_at(source, "version", "another file has that version");
        if (overlap(form, added)) return fault_at(source, "valid_from", "overlaps the validity of version " + form.version);
    }
    return std::nullopt;
}

} // namespace

Expected<FormBook, FormFault> FormBook::load(const std::vector<FormSource>& sources)
{
    std::vector<Form> forms;
    for (const auto& source : sources) {
        auto form = load_form(source.text, source.file);
        if (!form) return Unexpected(form.error());
        if (auto fault = clash(forms, *form, source)) return Unexpected(*fault);
        forms.push_back(std::move(*form));
    }
    if (forms.empty()) return Unexpected(FormFault{"conf/forms", 0, "holds no form"});
    std::sort(forms.begin(), forms.end(), [](const Form& a, const Form& b) { return a.valid_from < b.valid_from; });
    return FormBook(std::move(forms));
}

const Form* FormBook::form_for(period::Period period) const
{
    const auto found = std::find_if(forms_.begin(), forms_.end(), [&](const Form& f) { return f.is_valid_for(period); });
    return found == forms_.end() ? nullptr : &*found;
}

const Form* FormBook::version(std::string_view version) const
{
    const auto found = std::find_if(forms_.begin(), forms_.end(), [&](const Form& f) { return f.version == version; });
    return found == forms_.end() ? nullptr : &*found;
}

std::vector<FormSource> read_form_sources(const std::filesystem::path& directory)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(directory)) {
        if (entry.path().extension() == ".toml") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    std::vector<FormSource> sources;
    for (const auto& path : paths) sources.push_back({content_of(path), path.string()});
    return sources;
}

} // namespace tianbao::form
