// SPDX-License-Identifier: Apache-2.0
#include "models/diagnosis/Beyond.h"

#include <array>

namespace gatehouse::diagnosis {

namespace {

constexpr std::array macroErrorBeyond{Beyond::AppDefect, Beyond::Propagation, Beyond::StaleFile};
constexpr std::array macroAbsentBeyond{Beyond::ObjectMissing, Beyond::Restriction, Beyond::AppDefect,
                                       Beyond::StaleFile};
constexpr std::array macroNotOfferedBeyond{Beyond::NotDeclared, Beyond::Condition, Beyond::Propagation,
                                           Beyond::StaleFile};
constexpr std::array moduleGoneBeyond{Beyond::Condition, Beyond::NotDeclared, Beyond::Propagation,
                                      Beyond::StaleFile};
constexpr std::array itemsMissingBeyond{Beyond::Restriction, Beyond::IndexDelay, Beyond::AppDefect,
                                        Beyond::Propagation, Beyond::StaleFile};
constexpr std::array notFoundBeyond{Beyond::ObjectMissing, Beyond::Restriction, Beyond::Propagation,
                                    Beyond::StaleFile};
constexpr std::array forbiddenBeyond{Beyond::OtherNeed, Beyond::Restriction, Beyond::Propagation,
                                     Beyond::StaleFile};
constexpr std::array unauthorizedBeyond{Beyond::Authentication, Beyond::StaleFile};
constexpr std::array eventMissingBeyond{Beyond::NotSubscribed, Beyond::Delivery, Beyond::Restriction,
                                        Beyond::Propagation, Beyond::StaleFile};
constexpr std::array containerMissingBeyond{Beyond::ObjectMissing, Beyond::AppDefect, Beyond::Propagation,
                                            Beyond::StaleFile};

} // namespace

std::span<const Beyond> beyond(Symptom symptom)
{
    switch (symptom) {
    case Symptom::MacroError:
        return macroErrorBeyond;
    case Symptom::MacroAbsent:
        return macroAbsentBeyond;
    case Symptom::MacroNotOffered:
        return macroNotOfferedBeyond;
    case Symptom::ModuleGone:
        return moduleGoneBeyond;
    case Symptom::ItemsMissing:
        return itemsMissingBeyond;
    case Symptom::Forbidden:
        return forbiddenBeyond;
    case Symptom::Unauthorized:
        return unauthorizedBeyond;
    case Symptom::EventMissing:
        return eventMissingBeyond;
    case Symptom::ContainerMissing:
        return containerMissingBeyond;
    case Symptom::NotFound:
    case Symptom::GraphqlNull:
        break;
    }
    return notFoundBeyond;
}

} // namespace gatehouse::diagnosis
