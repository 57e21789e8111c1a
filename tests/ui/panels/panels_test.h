// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inspector and sheets over the real services on a profile of their own.
#pragma once

#include "workflow/program.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class PanelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void editsOnlyItsOwnFields();
    void writesTheSignsOfTheLanguageWhereReadersSeeThem();
    void addsATagAsOneActThatCanBeNamedInUndo();
    void suggestsTagsFromTheWordsOfTheStory();
    void jumpsToItsOwnFieldsItself();
    void jumpsToTheWordThatIsStillToCome();
    void confirmsPublishingOnlyWhenNothingBlocks();
    void countsThePicturesOfAGallery();
    void schedulesWithTheHourThatWasChosen();
    void saysWhatIsWrongWithAnAddress();
    void addsAFolderAsASite();
    void showsAFolderSiteAsAFolder();
    void saysTheHourOfAVersionOnTheSitesClock();
    void drawsItselfInEveryLook(); // the pictures stay where STANDFIRST_PICTURES names a folder

private:
    [[nodiscard]] core::Story sample() const;

    QTemporaryDir m_folder;
    std::unique_ptr<workflow::Program> m_program;
};
