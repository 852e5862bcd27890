// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/expected.hpp"
#include "util/secret.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tianbao::http {

/// Why an application/x-www-form-urlencoded text is refused.
enum class FormFault { bad_escape, not_utf8, control_character, repeated_name, too_many_fields };

struct FormField {
    std::string name;
    std::string value;
};

/// The fields of a query string or of a posted form, in their order, each name once. Some are passwords, so all are written over in the end.
class FormData {
public:
    FormData() = default;
    explicit FormData(std::vector<FormField> fields) : fields_(std::move(fields)) {}
    FormData(const FormData&) = default;
    FormData(FormData&&) noexcept = default;
    FormData& operator=(const FormData&) = default;
    FormData& operator=(FormData&&) noexcept = default;
    ~FormData()
    {
        for (auto& field : fields_) wipe(field.value);
    }

    /// The value of `name`; empty when it was not sent.
    std::string_view text(std::string_view name) const;
    /// The same of a field that nobody may print: a password, a code.
    Secret secret(std::string_view name) const { return Secret(std::string(text(name))); }
    bool has(std::string_view name) const;
    const std::vector<FormField>& fields() const { return fields_; }

private:
    std::vector<FormField> fields_;
};

/// Parses strictly: every escape whole, UTF-8 after decoding, no control characters other than tab and line ends
/// (line ends, and the breaks of word processors, become "\n"), no name twice, at most 1,000 fields.
Expected<FormData, FormFault> parse_form(std::string_view encoded);

/// A field's name or value as it is taken, once it is decoded: UTF-8, no control characters other than tab and line ends, these as "\n".
Expected<std::string, FormFault> field_text(std::string decoded);

/// Escapes for the value part of a query: all but unreserved characters become %XX.
std::string url_encode(std::string_view text);

/// Undoes %XX; nothing else. Fails on a broken escape.
Expected<std::string, FormFault> url_decode(std::string_view text, bool plus_is_blank);

/// Undoes %XX in one segment of a path. Ids, codes and periods are printable ASCII: anything else names nothing.
Expected<std::string, FormFault> decode_path_segment(std::string_view segment);

} // namespace tianbao::http
