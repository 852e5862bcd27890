// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace tianbao {

/// What is wrong in a data file that operators write, 数据文件差错: it stops the start and is printed as `file:line: what`.
struct DataFault {
    std::string file;
    int line = 0;
    std::string what;

    std::string text() const { return file + ":" + std::to_string(line) + ": " + what; }
};

/// Carries a DataFault out of a reader; each loader catches it once and gives it back as a value.
struct DataRefused {
    DataFault fault;
};

} // namespace tianbao
