// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "filing/workbook.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tianbao::filing {

/// What an uploaded workbook brought to the filing page.
struct UploadNote {
    std::set<std::string, std::less<>> cells{}; ///< keys of the cells that took another text from the file
    std::string filename{};                     ///< as the user's computer has it
    std::optional<UploadRefusal> refusal{};     ///< why nothing of the file was taken; then the rest is empty
    std::size_t read = 0;                       ///< how many cells are filled in the file
    std::vector<Merged::Change> changes{};      ///< what the page has otherwise than the draft
    std::vector<std::string> unreadable{};      ///< cells of the file that are no figure; they are kept as typed
    std::vector<std::string> kept{};            ///< cells that are empty in the file and filled in the draft
    std::vector<NotTaken> not_taken{};
    int not_taken_beyond = 0; ///< how many more there are
    int other_references = 0; ///< grey figures that are not those of today
};

} // namespace tianbao::filing
