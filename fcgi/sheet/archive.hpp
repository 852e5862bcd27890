// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/workbook.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace tianbao::sheet {

/// The ZIP archive that a workbook is, in memory. What is inflated is counted while it is inflated, whatever the
/// archive says about its sizes.
class Archive {
public:
    /// `bytes` must outlive the archive.
    static Expected<Archive, WorkbookFault> open(std::string_view bytes, const WorkbookLimits& limits);

    bool has(const std::string& entry) const;

    /// Hands the content of an entry over piece by piece, and an empty piece at its end, until `take` says no.
    Expected<void, WorkbookFault> read(const std::string& entry, const std::function<bool(std::string_view piece)>& take);

private:
    struct Close {
        void operator()(zip* archive) const;
    };

    Archive(zip* archive, std::size_t left) : archive_(archive), left_(left) {}

    std::unique_ptr<zip, Close> archive_;
    std::size_t left_; ///< bytes that may still be inflated
};

} // namespace tianbao::sheet
