// SPDX-License-Identifier: MPL-2.0
// Runs what one page has read again and again over one connection, and prints the median in microseconds.
//
//   reads FOLDER KIND TIMES DB_SOCKET DB_USER DB_PASSWORD_FILE
#include "latencies.hpp"
#include "replay.hpp"

#include <algorithm>
#include <iostream>

#include <mysql_driver.h>

int main(int count, char** arguments)
{
    using namespace tianbao::bench;
    if (count != 7) return 2;
    try {
        const std::string folder = arguments[1];
        const std::string stem = folder + "/" + arguments[2];
        const Recording recording(folder + "/statements", stem + ".log", stem + ".targets");
        sql::mysql::get_driver_instance();
        Connection connection(arguments[4], arguments[5], content_of(arguments[6]));
        std::vector<long> took;
        connection.run(recording.act(0), 0); // prepares them
        for (int left = std::stoi(arguments[3]); left > 0; --left) {
            const auto begin = Steady::now();
            connection.run(recording.act(0), 0);
            took.push_back(micros_since(begin));
        }
        std::sort(took.begin(), took.end());
        std::cout << took.at(took.size() / 2) << std::endl;
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << std::endl;
        return 1;
    }
    return 0;
}
