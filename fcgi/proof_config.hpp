// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "association/association_request.hpp"
#include "util/data_tree.hpp"

#include <filesystem>

namespace tianbao {

/// Reads [proof] and its [proof.districts]. `districts_file`: those that there are; read where a district is named only. Throws DataRefused.
association::ProofSettings read_proof(DataTable& table, const std::filesystem::path& districts_file);

} // namespace tianbao
