// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "statistics/snapshot_repository.hpp"
#include "statistics/totals_views.hpp"

namespace tianbao::statistics {

struct SnapshotListView {
    const std::vector<Snapshot>& snapshots;
    period::Period latest; ///< that can be frozen
    std::string period;    ///< as typed
    std::string name;
};

void show_snapshots(html::Dictionary& values, const SnapshotListView& view);

/// One column of one indicator, as frozen and as it is now.
struct RevisionView {
    const Snapshot& snapshot;
    const form::Form& form;
    const form::Indicator& indicator;
    form::Column column;
    Dimension by;
    Cube::Table frozen;
    Cube::Table present;
    Standing standing; ///< of what is present
};

void show_revision(html::Dictionary& values, const RevisionView& view, const Names& names_of);

} // namespace tianbao::statistics
