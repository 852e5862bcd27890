// SPDX-License-Identifier: MPL-2.0
#include "support/pdf_text.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace tianbao::support {

namespace {

/// What a program of poppler-utils says of the file.
std::string said_by(const std::string& program, const std::string& bytes, const std::string& after = {})
{
    static int files = 0;
    const auto path = std::filesystem::temp_directory_path() / ("tianbao-pdf-" + std::to_string(getpid()) + "-" + std::to_string(++files));
    std::ofstream(path, std::ios::binary) << bytes;
    auto* pipe = popen((program + " '" + path.string() + "' " + after + " 2>&1").c_str(), "r");
    BOOST_REQUIRE(pipe != nullptr);
    std::string text;
    char read[4096];
    for (std::size_t length = 0; (length = std::fread(read, 1, sizeof read, pipe)) > 0;) text.append(read, length);
    const int status = pclose(pipe);
    std::filesystem::remove(path);
    BOOST_REQUIRE_MESSAGE(status == 0, program << ": " << text);
    return text;
}

} // namespace

std::string pdf_text(const std::string& bytes)
{
    return said_by("pdftotext -enc UTF-8", bytes, "-");
}

std::string pdf_fonts(const std::string& bytes)
{
    return said_by("pdffonts", bytes);
}

std::string pdf_properties(const std::string& bytes)
{
    return said_by("pdfinfo -enc UTF-8", bytes);
}

int times_in(const std::string& text, const std::string& wanted)
{
    int found = 0;
    for (auto at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + wanted.size())) ++found;
    return found;
}

} // namespace tianbao::support
