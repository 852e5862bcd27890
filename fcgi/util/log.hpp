// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace tianbao {

using LogFields = std::initializer_list<std::pair<std::string_view, std::string>>;

/// Sends the log to `file` (appended to), or to standard error when it is empty. Once, at start.
void open_log(const std::string& file);

/// One JSON object a line: time (UTC), level, process, message and the fields. Values are escaped; no secret and no
/// personal datum belongs in them.
void log_line(std::string_view level, std::string_view message, LogFields fields);

inline void log_info(std::string_view message, LogFields fields = {})
{
    log_line("info", message, fields);
}
inline void log_warning(std::string_view message, LogFields fields = {})
{
    log_line("warning", message, fields);
}
inline void log_error(std::string_view message, LogFields fields = {})
{
    log_line("error", message, fields);
}

} // namespace tianbao
