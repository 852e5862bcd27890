// SPDX-License-Identifier: MPL-2.0
#include "util/log.hpp"

#include "util/time.hpp"

#include <nlohmann/json.hpp>
#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <unistd.h>

namespace tianbao {

void open_log(const std::string& file)
{
    auto logger = file.empty() ? spdlog::stderr_logger_mt("tianbao") : spdlog::basic_logger_mt("tianbao", file);
    logger->set_pattern("%v");
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
}

void log_line(std::string_view level, std::string_view message, LogFields fields)
{
    nlohmann::ordered_json line;
    line["at"] = sql_text(system_now());
    line["level"] = level;
    line["process"] = getpid();
    line["message"] = message;
    for (const auto& [name, value] : fields) line[std::string(name)] = value;
    spdlog::default_logger_raw()->info(line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

} // namespace tianbao
