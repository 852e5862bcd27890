// SPDX-License-Identifier: MPL-2.0
#include "sealing_commands.hpp"

#include "commands.hpp"
#include "sealing/key_repository.hpp"
#include "sealing/keys.hpp"
#include "sealing/resealing.hpp"
#include "util/log.hpp"

#include <fmt/core.h>

#include <cstdio>

namespace tianbao::commands {

namespace {

void tell_key(const std::vector<sealing::ColumnStatus>& columns, const std::string& name, const std::string& key, const char* note)
{
    fmt::print("{:22} {:>10}  {}\n", name, sealing::count_of(columns, key), note);
    for (const auto& column : columns) {
        const auto found = column.by_key.find(key);
        if (found != column.by_key.end()) fmt::print("  {:26} {:>10}\n", column.place, found->second);
    }
}

void tell_progress(std::string_view place, std::int64_t done)
{
    fmt::print(stderr, "\r{}: {} sealed anew   ", place, done);
    std::fflush(stderr);
}

} // namespace

int sealing_status(const Config& config)
{
    db::initialise_driver();
    db::Pool owner(owner_settings(config));
    const auto columns = sealing::status(owner);
    auto reader = owner.read();
    const auto& sealer = reader.sealer();
    std::vector<std::string> keys = sealer.keys();
    for (const auto& known : sealing::KeyRepository(reader).all())
        if (!sealer.cipher_of(known.id)) keys.push_back(known.id);
    for (const auto& key : keys) tell_key(columns, key, key, !sealer.cipher_of(key) ? "NOT in [sealing]" : key == sealer.current() ? "current" : "");
    tell_key(columns, "in plain text", "", "");
    return 0;
}

int sealing_reseal(const Config& config)
{
    open_log(config.log_file);
    db::initialise_driver();
    db::Pool owner(owner_settings(config));
    const auto done = sealing::reseal(owner, system_now(), tell_progress);
    fmt::print(stderr, "\n");
    fmt::print("{} values sealed anew; all are sealed with the key {}\n", done, owner.read().sealer().current());
    return 0;
}

int sealing_retire(const Config& config, const std::string& key)
{
    db::initialise_driver();
    db::Pool owner(owner_settings(config));
    try {
        sealing::retire(owner, key, system_now());
    } catch (const sealing::KeyFault& fault) {
        fmt::print(stderr, "{}\n", fault.what());
        return 1;
    }
    fmt::print("nothing is sealed with the key {} any more: it may leave [sealing] keys on every node\n", key);
    return 0;
}

} // namespace tianbao::commands
