// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "util/time.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace tianbao::manual {

/// A picture of a page, in CSS pixels.
struct Picture {
    int width = 0;
    int height = 0;
};

/// What tests/manual/make has made of the running version: pictures of its pages, and the manual as PDF.
struct MadeFiles {
    std::string stamp;                                    ///< changes with every making; ends the files' addresses
    std::map<std::string, Picture, std::less<>> pictures; ///< by their names without ending: "sign-in"
    bool has_pdf = false;
    std::string handover; ///< which [filler] the PDF tells of (filler::handover_rule_of)
};

/// The program's version and a digest of all templates below a folder: what pages and manual look like, from one build of a version to the next.
std::string edition_of(const std::string& version, const std::filesystem::path& views);

/// Reads the manifest.json of a making: nothing when it is none, or of another edition of the program.
std::optional<MadeFiles> read_manifest(std::string_view json, std::string_view edition);

/// The files as they are at present, looked up again every few seconds: they are made of a portal that runs.
class MadeFilesFolder {
public:
    /// An empty folder's name: there are never any.
    MadeFilesFolder(std::filesystem::path folder, std::string edition, const Clock& clock)
        : folder_(std::move(folder)), edition_(std::move(edition)), clock_(clock)
    {
    }

    const std::string& edition() const { return edition_; }

    /// Nothing where none were made of this edition.
    std::shared_ptr<const MadeFiles> present();

private:
    std::filesystem::path folder_;
    std::string edition_;
    const Clock& clock_;
    std::mutex mutex_;
    std::shared_ptr<const MadeFiles> files_;
    std::optional<Instant> read_at_;
};

} // namespace tianbao::manual
