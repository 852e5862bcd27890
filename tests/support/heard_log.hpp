// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <memory>
#include <sstream>
#include <string>

namespace tianbao::support {

/// What is logged while it lives.
class HeardLog {
public:
    HeardLog()
    {
        auto logger = std::make_shared<spdlog::logger>("heard", std::make_shared<spdlog::sinks::ostream_sink_mt>(text_));
        logger->set_pattern("%v");
        spdlog::set_default_logger(std::move(logger));
    }
    ~HeardLog() { spdlog::set_default_logger(before_); }
    HeardLog(const HeardLog&) = delete;
    HeardLog& operator=(const HeardLog&) = delete;

    std::string text() const { return text_.str(); }

private:
    std::ostringstream text_;
    std::shared_ptr<spdlog::logger> before_ = spdlog::default_logger();
};

} // namespace tianbao::support
