# SPDX-FileCopyrightText: 2026 The Standfirst authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DLUPDATE=… -DSOURCE_DIR=… -DLIST_FILE=… [-DCHECK_IN=DIR] -P lupdate.cmake
# Brings the .ts files up to date with the words in ui/; with CHECK_IN copies are brought up to date there instead, and it
# is an error when they then hold other words than the originals.
cmake_minimum_required(VERSION 3.22)

# lupdate finds the strings of a library only when its sources are named.
file(GLOB TS_FILES ${SOURCE_DIR}/translations/*.ts)
file(GLOB_RECURSE sources ${SOURCE_DIR}/ui/*.cpp ${SOURCE_DIR}/ui/*.h ${SOURCE_DIR}/app/main.cpp)
list(JOIN sources "\n" lines)

if(CHECK_IN)
    file(MAKE_DIRECTORY ${CHECK_IN})
    file(COPY ${TS_FILES} DESTINATION ${CHECK_IN})
    foreach(file IN LISTS TS_FILES)
        get_filename_component(name ${file} NAME)
        list(APPEND targets ${CHECK_IN}/${name})
    endforeach()
    set(list_file ${CHECK_IN}/sources.txt)
else()
    set(targets ${TS_FILES})
    set(list_file ${LIST_FILE})
endif()
file(WRITE ${list_file} "${lines}\n")

# English needs only its number forms.
foreach(target IN LISTS targets)
    set(kind "")
    if(target MATCHES "_en\\.ts$")
        set(kind -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} -silent -locations none -no-obsolete -source-language en ${kind}
            # WORDS is how a table of actions says its words; that its struct "lacks Q_OBJECT" does no harm.
            -tr-function-alias tr+=WORDS
            -I ${SOURCE_DIR} -I ${SOURCE_DIR}/app @${list_file} -ts ${target}
        RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate failed: ${result}")
    endif()
endforeach()

# The words of a file: its contexts and sources in order. What they are translated to is another matter.
function(words_of file out)
    file(READ ${file} text)
    string(REPLACE ";" "," text "${text}")
    string(REGEX MATCHALL "<(name|source|comment)>[^<]*<|numerus=\"yes\"" words "${text}")
    set(${out} "${words}" PARENT_SCOPE)
endfunction()

if(CHECK_IN)
    foreach(file IN LISTS TS_FILES)
        get_filename_component(name ${file} NAME)
        words_of(${file} before)
        words_of(${CHECK_IN}/${name} after)
        if(NOT before STREQUAL after)
            set(new ${after})
            list(REMOVE_ITEM new ${before} "")
            set(gone ${before})
            list(REMOVE_ITEM gone ${after} "")
            list(JOIN new "\n  + " new)
            list(JOIN gone "\n  - " gone)
            message(SEND_ERROR "${name} is behind the sources: build the target translations_update.\n  + ${new}\n  - ${gone}")
        endif()
    endforeach()
endif()
