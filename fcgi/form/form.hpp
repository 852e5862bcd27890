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

/// One version of the monthly form, 报表制度: its indicators, columns and checks, read from a data file.
struct Form {
    std::string code;    ///< QYJC-M1
    std::string title;   ///< 企业运行监测月报表
    std::string version; ///< kept with every filing made with it
    period::Period valid_from;
    std::optional<period::Period> valid_to; ///< the last period; none: until further notice
    Decimal tolerance;                      ///< for each term of a comparison, 万元 or the indicator's unit
    Decimal money_below;                    ///< money is smaller in size than this, 万元
    std::map<Column, std::string> column_titles;
    std::string cell_label;  ///< how messages name a cell of several: {indicator}, {column}
    std::string term_joiner; ///< between the terms of a sum in messages
    std::vector<Section> sections;
    std::vector<Indicator> indicators; ///< in the order of the page
    std::vector<Check> checks;

    const Indicator* indicator(std::string_view indicator_code) const;
    /// The indicator whose cell that is, when the form has the cell.
    const Indicator* indicator_of(const CellKey& key) const;
    bool is_valid_for(period::Period period) const;
};

/// Where a definition is wrong, 报表制度差错.
using FormFault = DataFault;

/// Reads a definition. Refused: an unknown indicator, column or kind, a doubled code, an unknown key or placeholder, ….
Expected<Form, FormFault> load_form(std::string_view text, const std::string& file);

} // namespace tianbao::form
