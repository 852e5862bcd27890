// SPDX-License-Identifier: MPL-2.0
#include "util/retry.hpp"

#include "util/secret.hpp"

#include <chrono>
#include <thread>

namespace tianbao {

void pause_after_run(int run)
{
    const auto jitter = static_cast<unsigned char>(random_bytes(1)[0]) % 20;
    std::this_thread::sleep_for(std::chrono::milliseconds{run * 10 + jitter});
}

} // namespace tianbao
