// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tianbao::lint {

/// One file of the project.
struct SourceFile {
    std::string path; ///< from the project's root: "fcgi/http/dispatch.cpp"
    std::string text;

    std::vector<std::string> lines() const;
    std::string extension() const; ///< ".cpp"
    std::string stem() const;      ///< "dispatch"
    /// The folder below the first one: "http" of "fcgi/http/dispatch.cpp"; empty for files that stand in the first one.
    std::string word() const;
};

/// All files of our own below a folder with one of these extensions, by path.
std::vector<SourceFile> files_below(const std::string& folder, const std::set<std::string>& extensions);

/// C++ without its comments, line ends kept.
std::string without_comments(std::string_view cpp);

/// Fails the running test with "path:line: what" for each line that `is_wrong` says is wrong.
void check_lines(const SourceFile& file, std::string_view what, const std::function<bool(const std::string&)>& is_wrong);

} // namespace tianbao::lint
