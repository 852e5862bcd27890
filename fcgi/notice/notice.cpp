// SPDX-License-Identifier: MPL-2.0
#include "notice/notice.hpp"

#include "util/text.hpp"

#include <sstream>

namespace tianbao::notice {

std::vector<std::string> paragraphs(std::string_view text)
{
    std::vector<std::string> found;
    bool is_new = true;
    std::istringstream lines{normalised_lines(text)};
    for (std::string line; std::getline(lines, line);) {
        const auto words = trimmed(line);
        if (words.empty()) {
            is_new = true;
        } else if (is_new) {
            found.emplace_back(words);
            is_new = false;
        } else {
            found.back().append("\n").append(words);
        }
    }
    return found;
}

} // namespace tianbao::notice
