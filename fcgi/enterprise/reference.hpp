// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "enterprise/district.hpp"
#include "enterprise/industry.hpp"
#include "enterprise/size_class.hpp"

namespace tianbao::enterprise {

/// The reference data that speaks of enterprises, 参考数据: conf/reference, read once.
struct Reference {
    Districts districts;
    IndustrySections industries;
    SizeThresholds sizes;
};

} // namespace tianbao::enterprise
