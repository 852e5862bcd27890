// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/reference.hpp"
#include "importing/heading.hpp"
#include "util/expected.hpp"

#include <map>
#include <string>

namespace tianbao::importing {

/// One enterprise as the file has it: values as they are stored, those left empty in the file left out.
struct EnterpriseRow {
    std::string uscc;
    std::map<Field, std::string> values;
};

/// The facts that a file may tell, but for the code and Field::since; each is a column of the table enterprise.
const std::vector<Field>& enterprise_facts();

/// What an enterprise that the portal does not know yet has to have.
const std::vector<Field>& facts_of_new_enterprises();

/// Reads a row, or says all that is wrong with it.
Expected<EnterpriseRow, Findings> read_enterprise(const std::vector<std::string>& fields, const Heading& heading, const Vocabulary& words,
                                                  const enterprise::Reference& reference, Instant now);

/// The code of a row as it is stored, or the finding that says why it is none.
Expected<std::string, Finding> read_uscc(std::string_view text, const std::string& column);

/// The code of a district that was named by its code or its name; empty: there is none such.
std::string district_named(std::string_view text, const enterprise::Districts& districts);

} // namespace tianbao::importing
