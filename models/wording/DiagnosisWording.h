// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/diagnosis/Diagnosis.h"

#include <QString>
#include <QStringList>

/// A diagnosis in words, translated in the context "wording". Names in it are made harmless; the window shows
/// them to whoever has the file, a reply leaves out what its reader may not see.
namespace gatehouse::wording {

/// "A macro shows an error notice", "404, not found".
[[nodiscard]] QString name(diagnosis::Symptom symptom);
/// What exactly is meant, in a sentence for somebody who was only told.
[[nodiscard]] QString meaning(diagnosis::Symptom symptom);
/// "sure", "sure if so" where it needs one of the circumstances, "also in the way", "possible".
[[nodiscard]] QString standing(const diagnosis::Cause& cause);
/// The layer a gate belongs to, as its owner calls it: "Data security policy", "Space permissions of the
/// person". Two layers are never told by one word (R17).
[[nodiscard]] QString layer(access::Gate gate, Product product);
[[nodiscard]] QString layer(const diagnosis::CauseKey& cause, Product product);

/// The cause in a sentence: "A policy blocks Puffin Labels in FIN."
[[nodiscard]] QString sentence(const diagnosis::Cause& cause, const diagnosis::Complaint& complaint,
                               const access::CompiledOrganization& core);
/// In which ways of asking it is the cause: "Whoever asked.", "If it acted as its app user and tried Write.",
/// "For 3 of 40 people: Mia, Bo and 1 more."
[[nodiscard]] QString circumstances(const diagnosis::Cause& cause, const diagnosis::Complaint& complaint,
                                    const access::CompiledOrganization& core);
/// The facts behind it, a sentence each.
[[nodiscard]] QStringList evidence(const diagnosis::Cause& cause);
/// "Can change it: Org admin", "No setting changes it.", or what would settle a fact that is not known.
[[nodiscard]] QString whoCan(const diagnosis::Cause& cause);

/// "Issue security or a page restriction", and how to find out.
[[nodiscard]] QString name(diagnosis::Beyond beyond);
[[nodiscard]] QString advice(diagnosis::Beyond beyond);

/// Why a layer is no cause.
[[nodiscard]] QString sentence(const diagnosis::Excluded& excluded, const diagnosis::Complaint& complaint);

/// The answer above everything, and the sentence below it.
[[nodiscard]] QString headline(const diagnosis::Diagnosis& diagnosis,
                               const access::CompiledOrganization& core);
[[nodiscard]] QString headlineDetail(const diagnosis::Diagnosis& diagnosis);

/// "Does it also happen in OPS Operations?"
[[nodiscard]] QString question(const diagnosis::NextFact& next, const diagnosis::Complaint& complaint,
                               const access::CompiledOrganization& core);
[[nodiscard]] QString answer(const diagnosis::NextFact& next, const diagnosis::Answer& answer,
                             const access::CompiledOrganization& core);
/// "leaves 1: Data security policy"
[[nodiscard]] QString leaves(const diagnosis::Answer& answer, Product product);
/// A fact already told, to be taken back: "In OPS too", "The app user may do it".
[[nodiscard]] QString told(const diagnosis::Elsewhere& elsewhere, const access::CompiledOrganization& core);
[[nodiscard]] QString told(const diagnosis::Settled& settled);

/// A plain text to paste into the reply to the person who told the symptom (requirement R14). With
/// `leaveOutHidden` it names no policy, scheme, group, role, other person or other container, and not the
/// container itself where the person asking surely does not see it.
[[nodiscard]] QString reply(const diagnosis::Diagnosis& diagnosis, const access::CompiledOrganization& core,
                            bool leaveOutHidden);
/// Names of the policies that the reply leaves out.
[[nodiscard]] QStringList decidingPolicies(const diagnosis::Diagnosis& diagnosis);

} // namespace gatehouse::wording
