// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells a site that one of its posts is open here, while it is, and who else has it open there. A courtesy: it hinders
// nobody, and where a site knows no locks or does not answer nothing is said. GUI thread.
#pragma once

#include "core/id.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace core {
struct EditLock;
}
namespace publishing {
class Publisher;
}

namespace workflow {

class Sites;

class EditLocks : public QObject
{
    Q_OBJECT

public:
    explicit EditLocks(Sites &sites, QObject *parent = nullptr);

    // The post of the story that is open here; empty where it has none. What was open before is no longer. The program
    // lives on for a moment when it ends, so that the site hears of it.
    void setOpen(const core::SiteId &site, const QString &postId);
    void setNothingOpen() { setOpen({}, {}); }

    // Somebody else who has it open there; an empty name: nobody.
    [[nodiscard]] const QString &otherHolder() const { return m_other; }
    void takeOver();

    // How often the site is told: a lock there ends by itself after two and a half minutes.
    void setRhythm(std::chrono::milliseconds held, std::chrono::milliseconds others);

signals:
    void changed(); // somebody else has it open, or no longer

private:
    enum class Wish { Hold, TakeOver };

    void tell(Wish wish);
    void take(const core::EditLock &lock);
    void leave();
    void setOther(const QString &name);
    void withPublisher(const core::SiteId &site,
                       const std::function<void(const std::shared_ptr<publishing::Publisher> &)> &use);

    Sites &m_sites;
    core::SiteId m_site;
    QString m_post;
    QString m_other;
    bool m_ours = false; // the site knows
    int m_turn = 0;      // answers to earlier ones count for nothing
    QTimer m_again;
    std::chrono::milliseconds m_held{std::chrono::minutes(2)};
    std::chrono::milliseconds m_others{std::chrono::seconds(30)};
};

} // namespace workflow
