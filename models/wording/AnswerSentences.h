// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/CompiledOrganization.h"

#include <QString>
#include <QStringList>

namespace gatehouse::wording {

/// The sentences that answers and replies are made of. `m_place` stands for the container, so that a reply
/// can leave its name out; with `toPerson` the context user is addressed ("Your own permissions are fine.").
class AnswerSentences
{
public:
    AnswerSentences(const access::Explanation& explanation, const access::CompiledOrganization& core,
                    QString place, bool toPerson);

    /// One sentence for every failing gate, in gate order.
    [[nodiscard]] QStringList failing() const;
    /// One sentence for every unknown gate.
    [[nodiscard]] QStringList unknown() const;
    /// Which permissions are not the reason; empty where none was judged and passed.
    [[nodiscard]] QString fine() const;
    /// "Puffin Labels may read FIN, as its app user."
    [[nodiscard]] QString allowed() const;
    [[nodiscard]] QString whetherUnknown() const;
    /// "Puffin Labels cannot read FIN for you.", the first sentence of a reply.
    [[nodiscard]] QString cannot() const;

    [[nodiscard]] QString app() const { return m_app; }
    [[nodiscard]] bool hasPerson() const;
    [[nodiscard]] QString person() const;

private:
    [[nodiscard]] QString failing(access::Code code) const;
    [[nodiscard]] QString unknown(access::Code code) const;
    [[nodiscard]] QString identityFails(access::Code code) const;
    [[nodiscard]] QString userMayNot() const;
    [[nodiscard]] QString userInactive() const;
    [[nodiscard]] QString demand() const;
    [[nodiscard]] QString way() const;
    [[nodiscard]] QString withWay(const QString& sentence) const;
    [[nodiscard]] bool judged(access::Gate gate, access::GateResult result) const;

    const access::Explanation& m_explanation;
    const access::CompiledOrganization& m_core;
    QString m_app;
    QString m_place;
    bool m_toPerson;
};

} // namespace gatehouse::wording
