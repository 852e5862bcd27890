// SPDX-License-Identifier: MPL-2.0
// Runs the portal's recorded statements straight through the connector, without HTTP.
//
//   direct FOLDER KIND CONNECTIONS SECONDS once|again DB_SOCKET DB_USER DB_PASSWORD_FILE
//
// Each connection has acts of its own; `once`: each act one time, and the run ends when they are used up.
#include "latencies.hpp"
#include "replay.hpp"

#include <mysql_driver.h>

#include <iostream>

int main(int count, char** arguments)
{
    using namespace tianbao::bench;
    if (count != 9) return 2;
    try {
        const std::string stem = std::string(arguments[1]) + "/" + arguments[2];
        const Recording recording(std::string(arguments[1]) + "/statements", stem + ".log", stem + ".targets");
        const int connections = std::stoi(arguments[3]);
        const bool once = std::string(arguments[5]) == "once";
        const auto password = content_of(arguments[8]);
        sql::mysql::get_driver_instance();
        std::atomic<bool> failed = false;
        auto latencies =
            measure(connections, std::chrono::seconds{std::stoi(arguments[4])}, [&](int number, Steady::time_point end, std::vector<long>& own) {
                try {
                    Connection connection(arguments[6], arguments[7], password);
                    const auto step = static_cast<std::size_t>(connections);
                    for (auto at = static_cast<std::size_t>(number); Steady::now() < end; at += step) {
                        if (at >= recording.size()) {
                            if (once) return;
                            at = static_cast<std::size_t>(number);
                        }
                        const auto begin = Steady::now();
                        connection.run(recording.act(at), recording.count_run(at));
                        own.push_back(micros_since(begin));
                    }
                } catch (const std::exception& fault) {
                    failed = true;
                    std::cerr << fault.what() << std::endl;
                }
            });
        if (failed) return 1;
        latencies.print();
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << std::endl;
        return 1;
    }
    return 0;
}
