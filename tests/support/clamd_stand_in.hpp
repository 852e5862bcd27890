// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "net/virus_scanner.hpp"

#include <filesystem>
#include <string>

#include <sys/types.h>

namespace tianbao::support {

/// A clamd stand-in (tests/stand-ins/clamd) of this test alone, on a unix socket in a folder of its own.
class ClamdStandIn {
public:
    /// `behave`: as its --behave; empty: as a clamd does. Throws std::runtime_error when it does not start.
    explicit ClamdStandIn(const std::string& behave = {});
    ~ClamdStandIn();
    ClamdStandIn(const ClamdStandIn&) = delete;
    ClamdStandIn& operator=(const ClamdStandIn&) = delete;

    net::ScannerSettings settings() const;
    /// From now on nobody listens there.
    void stop();

private:
    std::filesystem::path folder_;
    pid_t process_ = -1;
};

/// The test file of EICAR, in pieces, so that no scanner finds this one.
std::string eicar();

} // namespace tianbao::support
