// SPDX-License-Identifier: MPL-2.0
// One fuzzer: libFuzzer's entry around the target that the build names.
#include "fuzz/targets.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    tianbao::fuzz::TIANBAO_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
