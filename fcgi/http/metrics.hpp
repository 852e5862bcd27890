// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "http/request.hpp"

#include <chrono>
#include <string>

namespace tianbao::http {

/// Counts the answers of one node, in memory that all of its workers share: whichever of them is asked knows of all. Counts of a
/// dead worker stay; a new master begins anew.
class Metrics {
public:
    /// Of the memory that the master left open for its workers; of this process alone where there is none.
    Metrics();
    ~Metrics();
    Metrics(const Metrics&) = delete;
    Metrics& operator=(const Metrics&) = delete;

    void count(Method method, int status, std::chrono::microseconds took);

    /// In Prometheus's text format (version 0.0.4): tianbao_answers_total by method and class of status, and the histogram
    /// tianbao_answer_seconds by method.
    std::string text() const;

private:
    struct Counts;
    Counts* counts_;
};

/// In the master: memory for its workers' counts. They find it by themselves.
void share_metrics();

} // namespace tianbao::http
