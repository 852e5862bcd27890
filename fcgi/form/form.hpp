// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "form/check.hpp"
#include "form/indicator.hpp"
#include "period/period.hpp"
#include "util/data_fault.hpp"
#include "util/decimal.hpp"
#include "util/expected.hpp"

namespace tianbao::form {

/// One cell of the form, by its slot.
struct FormCell {
    std::size_t indicator; ///< in Form::indicators
    Column column;
    std::string key; ///< A01.m
    bool may_be_negative = false; ///< no hard check keeps it from being below 0; integers and single values never are
};

/// What the enterprise declares when it submits, 真实性声明.
struct Declaration {
    std::string version; ///< kept with every submission
    std::string text;
};

/// One version of the monthly form, 报表制度: its indicators, columns and checks, read from a data file.
struct Form {
    std::string code;    ///< QYJC-M1
    std::string title;   ///< 企业运行监测月报表
    std::string version; ///< kept with every filing made with it
    std::string file;    ///< that it was read from
    period::Period valid_from;
    std::optional<period::Period> valid_to; ///< the last period; none: until further notice
    Decimal tolerance;                      ///< for each term of a comparison, 万元 or the indicator's unit
    Decimal money_below;                    ///< money is smaller in size than this, 万元
    std::map<Column, std::string> column_titles;
    std::string cell_label; ///< how messages name a cell of several: {indicator}, {column}
    std::vector<Section> sections;
    std::vector<Indicator> indicators; ///< in the order of the page
    std::vector<FormCell> cells;       ///< in the order of the page; a cell's place in it is its slot
    std::vector<Check> checks;
    Declaration declaration;

    const Indicator* indicator(std::string_view indicator_code) const;
    /// The indicator whose cell that is, when the form has the cell.
    const Indicator* indicator_of(const CellKey& key) const;
    const Indicator& indicator_at(std::size_t slot) const { return indicators[cells[slot].indicator]; }
    CellKey key_at(std::size_t slot) const { return {indicator_at(slot).code, cells[slot].column}; }
    /// Where the cell stands in `cells`, when the form has it.
    std::optional<std::size_t> slot_of(const CellKey& key) const;
    /// The same of one of its indicators.
    static std::optional<std::size_t> slot_in(const Indicator& own, Column column);
    /// How messages name the cell.
    std::string label(const CellKey& key) const;
    bool is_valid_for(period::Period period) const;
};

/// FormCell::may_be_negative of a cell that the indicator has, without a search of the checks.
bool may_be_negative(const Form& form, const Indicator& indicator, Column column);

/// Sets FormCell::may_be_negative by the form's checks, once they are read.
void find_signs(Form& form);

/// Where a definition is wrong, 报表制度差错.
using FormFault = DataFault;

/// Reads a definition. Refused: an unknown indicator, column or kind, a doubled code, an unknown key or placeholder, ….
Expected<Form, FormFault> load_form(std::string_view text, const std::string& file);

} // namespace tianbao::form
