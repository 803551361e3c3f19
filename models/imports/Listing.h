// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/imports/ElementList.h"
#include "models/imports/NameIndex.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace gatehouse::imports {

/// A list whose elements are referred to by id or name.
template <class T>
class Listing : public ElementList<T>
{
public:
    explicit Listing(const std::vector<T>& before)
        : ElementList<T>(before)
    {
        indexAll();
    }

    NameIndex ids;
    NameIndex names;

    std::size_t add(T element)
    {
        const std::size_t index = ElementList<T>::add(std::move(element));
        indexOne(index);
        return index;
    }
    /// Gives an element another name; until `refresh` it is found by the old one too.
    void rename(std::size_t index, const std::string& name)
    {
        this->change(index).name = name;
        names.add(name, index);
        m_renamed = true;
    }
    /// Lets elements be found by the names they have now.
    void refresh()
    {
        if (!std::exchange(m_renamed, false))
            return;
        ids.clear();
        names.clear();
        indexAll();
    }

private:
    void indexAll()
    {
        ids.reserve(this->size());
        names.reserve(this->size());
        for (std::size_t index = 0; index < this->size(); ++index)
            indexOne(index);
    }
    void indexOne(std::size_t index)
    {
        const T& element = (*this)[index];
        ids.add(element.id.value, index);
        names.add(element.name, index);
    }

    bool m_renamed = false;
};

} // namespace gatehouse::imports
