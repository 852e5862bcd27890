// SPDX-License-Identifier: MPL-2.0
#include "form/form_book.hpp"

#include "util/file.hpp"

#include <algorithm>
#include <set>
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

FormFault fault_at_indicator(const FormSource& source, const std::string& code, const std::string& what)
{
    try {
        const auto data = parse_data(source.text, source.file);
        for (auto& section : DataTable(data, source.file, {}).tables("section")) {
            for (auto& indicator : section.tables("indicator")) {
                if (indicator.text("code") == code) indicator.refuse(indicator.has("continues") ? "continues" : "code", what);
            }
        }
    } catch (const DataRefused& refused) {
        return refused.fault;
    }
    throw std::logic_error("a form has an indicator that its file has not");
}

/// The code in the version before whose series the indicator carries on; none where a series begins.
std::optional<std::string> origin(const Indicator& indicator, const Form& before)
{
    const auto& code = indicator.continues ? *indicator.continues : indicator.code;
    return before.indicator(code) != nullptr ? std::optional(code) : std::nullopt;
}

std::optional<FormFault> broken_series(const Form& form, const Form* before, const FormSource& source)
{
    std::set<std::string> continued;
    for (const auto& indicator : form.indicators) {
        const auto from = before == nullptr ? std::nullopt : origin(indicator, *before);
        if (indicator.continues && !indicator.continues->empty() && !from) {
            return fault_at_indicator(source, indicator.code, "the version before has no indicator " + *indicator.continues);
        }
        if (from && !continued.insert(*from).second) {
            return fault_at_indicator(source, indicator.code, "another indicator continues " + *from);
        }
    }
    return std::nullopt;
}

bool is_comparable(const Indicator& a, const Indicator& b)
{
    return a.kind == b.kind && a.type == b.type && a.unit == b.unit && a.choices == b.choices;
}

const Indicator* one_version_earlier(const Indicator& indicator, const Form& before)
{
    const auto code = origin(indicator, before);
    return code ? before.indicator(*code) : nullptr;
}

const Indicator* one_version_later(const Indicator& indicator, const Form& form, const Form& after)
{
    const auto found = std::find_if(after.indicators.begin(), after.indicators.end(),
                                    [&](const Indicator& each) { return one_version_earlier(each, form) == &indicator; });
    return found == after.indicators.end() ? nullptr : &*found;
}

} // namespace

Expected<FormBook, FormFault> FormBook::load(const std::vector<FormSource>& sources)
{
    std::vector<Form> forms;
    std::map<std::string, std::string> texts;
    for (const auto& source : sources) {
        auto form = load_form(source.text, source.file);
        if (!form) return Unexpected(form.error());
        if (auto fault = clash(forms, *form, source)) return Unexpected(*fault);
        texts.emplace(form->version, source.text);
        forms.push_back(std::move(*form));
    }
    if (forms.empty()) return Unexpected(FormFault{"conf/forms", 0, "holds no form"});
    std::sort(forms.begin(), forms.end(), [](const Form& a, const Form& b) { return a.valid_from < b.valid_from; });
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const auto source = std::find_if(sources.begin(), sources.end(), [&](const FormSource& each) { return each.file == forms[i].file; });
        if (auto fault = broken_series(forms[i], i == 0 ? nullptr : &forms[i - 1], *source)) return Unexpected(*fault);
    }
    return FormBook(std::move(forms), std::move(texts));
}

period::FormMonths FormBook::months() const
{
    period::FormMonths months;
    for (const auto& form : forms_) months.emplace(form.version, enterprise::Stretch{form.valid_from, form.valid_to});
    return months;
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

std::optional<CellKey> FormBook::cell_in(const CellKey& of_to, const Form& to, const Form& from) const
{
    const auto place_of = [&](const Form& form) {
        return std::find_if(forms_.begin(), forms_.end(), [&](const Form& each) { return each.version == form.version; });
    };
    auto at = place_of(to);
    const auto goal = place_of(from);
    if (at == forms_.end() || goal == forms_.end()) return std::nullopt;
    const auto* indicator = at->indicator_of(of_to);
    while (indicator != nullptr && at != goal) {
        const auto next = at < goal ? at + 1 : at - 1;
        const auto* there = at < goal ? one_version_later(*indicator, *at, *next) : one_version_earlier(*indicator, *next);
        indicator = there != nullptr && is_comparable(*indicator, *there) ? there : nullptr;
        at = next;
    }
    return indicator == nullptr ? std::nullopt : std::optional(indicator->cell(of_to.column));
}

Cells FormBook::translated(const Cells& cells, std::string_view from_version, const Form& to) const
{
    if (from_version == to.version) return cells;
    const auto* from = version(from_version);
    if (from == nullptr) return {};
    Cells out;
    for (std::size_t slot = 0; slot < to.cells.size(); ++slot) {
        const auto origin_key = cell_in(to.key_at(slot), to, *from);
        const auto text = origin_key ? cell_text(cells, origin_key->text()) : std::string_view();
        if (!text.empty()) out.emplace(to.cells[slot].key, text);
    }
    return out;
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
