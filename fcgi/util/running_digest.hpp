// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace tianbao {

/// SHA-256 of bytes that come piece by piece.
class RunningDigest {
public:
    /// Throws std::runtime_error when the library refuses.
    RunningDigest();
    ~RunningDigest();
    RunningDigest(RunningDigest&&) noexcept;
    RunningDigest& operator=(RunningDigest&&) noexcept;

    void add(std::string_view bytes);
    /// 64 lower-case hexadecimal digits. Nothing can be added afterwards.
    std::string hex_text();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace tianbao
