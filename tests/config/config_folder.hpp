// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "config.hpp"
#include "util/source_file.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <unistd.h>

namespace tianbao {

struct ConfigKey {
    std::string name; ///< "server.workers"
    int line;         ///< counted from 1
};

inline bool is_key_line(const std::string& line)
{
    return !line.empty() && line[0] >= 'a' && line[0] <= 'z' && line.find(" = ") != std::string::npos;
}

inline std::string key_in(const std::string& line)
{
    return line.substr(0, line.find(" = "));
}

/// A copy of conf/tianbao.toml with made-up secrets beside it, to be changed line by line.
struct ConfigFolder {
    ConfigFolder()
    {
        std::filesystem::create_directories(path / "secrets");
        for (const auto* name : {"database", "database_owner", "sso_client", "registry", "portal"})
            std::ofstream(path / "secrets" / name) << "a secret for tests alone, 32 bytes\n";
        for (const auto* name : {"sealing", "sealing-2"}) std::ofstream(path / "secrets" / name) << "a secret for tests alone, of " << name << "\n";
        std::istringstream in(source_file("conf/tianbao.toml"));
        for (std::string line; std::getline(in, line);) lines.push_back(line);
    }
    ~ConfigFolder() { std::filesystem::remove_all(path); }

    std::filesystem::path file() const { return path / "tianbao.toml"; }
    Config load() const
    {
        std::ofstream out(file());
        for (const auto& line : lines) out << line << "\n";
        out.close();
        return load_config(file());
    }
    std::string refusal() const
    {
        try {
            load();
        } catch (const ConfigError& refused) {
            return refused.what();
        }
        return "taken";
    }

    std::vector<ConfigKey> keys() const
    {
        std::vector<ConfigKey> found;
        std::string table;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].starts_with('[')) table = lines[i].substr(1, lines[i].size() - 2);
            if (is_key_line(lines[i])) found.push_back({table + "." + key_in(lines[i]), static_cast<int>(i) + 1});
        }
        return found;
    }
    ConfigKey key(const std::string& name) const
    {
        for (auto& known : keys()) {
            if (known.name == name) return known;
        }
        throw std::logic_error("conf/tianbao.toml has no key " + name);
    }
    /// The refusal when the key has that value, less the file's name.
    std::string with(const std::string& name, const std::string& value)
    {
        auto& line = lines.at(static_cast<std::size_t>(key(name).line) - 1);
        const auto before = line;
        line = key_in(line) + " = " + value;
        const auto refused = refusal();
        line = before;
        const auto prefix = file().string() + ":";
        return refused.starts_with(prefix) ? refused.substr(prefix.size()) : refused;
    }
    /// "12: server.workers: "
    std::string place(const std::string& name) const { return fmt::format("{}: {}: ", key(name).line, name); }

    std::filesystem::path path = std::filesystem::temp_directory_path() / ("tianbao_test_config_" + std::to_string(getpid()));
    std::vector<std::string> lines;
};

} // namespace tianbao
