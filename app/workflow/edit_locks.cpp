// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/edit_locks.h"

#include "core/desk_side.h"
#include "core/when_done.h"
#include "publishing/publisher.h"
#include "workflow/sites.h"

#include <QEventLoopLocker>

namespace workflow {

using core::Result;
using Locking = publishing::Publisher::Locking;
using PublisherPtr = std::shared_ptr<publishing::Publisher>;

EditLocks::EditLocks(Sites &sites, QObject *parent)
    : QObject(parent)
    , m_sites(sites)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { tell(Wish::Hold); });
    connect(&sites, &Sites::signedIn, this, [this](const core::SiteId &site) {
        if (site == m_site && !m_post.isEmpty())
            tell(Wish::Hold);
    });
}

void EditLocks::setOpen(const core::SiteId &site, const QString &postId)
{
    if (site == m_site && postId == m_post)
        return;
    leave();
    m_site = postId.isEmpty() ? core::SiteId{} : site;
    m_post = postId;
    setOther({});
    if (!m_post.isEmpty())
        tell(Wish::Hold);
}

void EditLocks::takeOver()
{
    if (!m_post.isEmpty())
        tell(Wish::TakeOver);
}

void EditLocks::setRhythm(std::chrono::milliseconds held, std::chrono::milliseconds others)
{
    m_held = held;
    m_others = others;
}

void EditLocks::tell(Wish wish)
{
    const int turn = ++m_turn;
    const Locking locking = wish == Wish::Hold ? Locking::Hold : Locking::TakeOver;
    m_again.start(m_held); // should there be no answer
    withPublisher(m_site, [=, this, site = m_site, post = m_post](const PublisherPtr &publisher) {
        if (turn != m_turn)
            return;
        m_again.stop();
        core::whenDone(publisher->lock(post, locking), this, [=, this](const Result<core::EditLock> &lock) {
            if (turn == m_turn)
                return take(lock.ok() ? *lock : core::EditLock{m_other, m_ours, {}});
            // It was closed before the answer came: the site heard of the one and perhaps not of the other.
            if (lock && lock->ours && (site != m_site || post != m_post))
                core::whenDone(publisher->lock(post, Locking::Leave), this,
                               [publisher](const Result<core::EditLock> &) {});
        });
    });
}

void EditLocks::take(const core::EditLock &lock)
{
    m_ours = lock.ours;
    setOther(lock.ours ? QString() : lock.holder);
    m_again.start(m_other.isEmpty() ? m_held : m_others);
}

void EditLocks::leave()
{
    ++m_turn;
    m_again.stop();
    if (!m_ours)
        return;
    m_ours = false;
    // The last window may be closing: a program that ends at once would leave the site in the dark.
    auto stay = std::make_shared<std::unique_ptr<QEventLoopLocker>>(std::make_unique<QEventLoopLocker>());
    constexpr std::chrono::milliseconds longest{1500};
    QTimer::singleShot(longest, this, [stay] { stay->reset(); });
    withPublisher(m_site, [this, stay, post = m_post](const PublisherPtr &publisher) {
        core::whenDone(publisher->lock(post, Locking::Leave), this,
                       [stay, publisher](const Result<core::EditLock> &) { stay->reset(); });
    });
}

void EditLocks::setOther(const QString &name)
{
    if (name == m_other)
        return;
    m_other = name;
    emit changed();
}

void EditLocks::withPublisher(const core::SiteId &site, const std::function<void(const PublisherPtr &)> &use)
{
    core::whenDone(m_sites.publisher(site), this, [use](const Result<PublisherPtr> &found) {
        if (found)
            use(*found);
    });
}

} // namespace workflow
