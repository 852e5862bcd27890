// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "html/dictionary.hpp"

#include <filesystem>
#include <memory>
#include <set>
#include <string>

namespace tianbao::html {

/// All templates below a folder, loaded once and never read again.
class Templates {
public:
    /// Throws std::runtime_error naming the first file that has no AUTOESCAPE pragma as its first bytes, does not
    /// parse, or includes a part that is not there.
    explicit Templates(const std::filesystem::path& folder);
    ~Templates();
    Templates(const Templates&) = delete;
    Templates& operator=(const Templates&) = delete;

    /// Fills `file` ("home.tpl") with `values`. Throws std::logic_error when the result would be partial.
    std::string expand(const std::string& file, const Dictionary& values) const;

    /// From now on a marker without a value is kept in `unset`; for tests.
    void record_unset(std::set<std::string>* unset) { unset_ = unset; }

private:
    struct Cache;
    std::unique_ptr<Cache> cache_;
    std::set<std::string>* unset_ = nullptr;
};

} // namespace tianbao::html
