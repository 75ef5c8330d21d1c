# What is installed where, and the Debian package (cpack, see scripts/package).
include(GNUInstallDirs)

set(resources ${PROJECT_SOURCE_DIR}/resources)
set(made ${PROJECT_BINARY_DIR}/share)
set(id org.deltagande.Deltagande)

# Manual pages and shell completion are written by the program whose verbs they tell. Nothing holds a date, so the same
# source makes the same files.
set(files)
function(made_by_cli file language)
    add_custom_command(OUTPUT ${made}/${file}
        COMMAND ${CMAKE_COMMAND} -E env DELTAGANDE_LANGUAGE=${language}
                $<TARGET_FILE:deltagande-cli> ${ARGN} > ${made}/${file}
        DEPENDS deltagande-cli VERBATIM)
    set(files ${files} ${made}/${file} PARENT_SCOPE)
endfunction()
function(zipped from file)
    add_custom_command(OUTPUT ${made}/${file} COMMAND gzip -9nc ${from} > ${made}/${file} DEPENDS ${from} VERBATIM)
    set(files ${files} ${made}/${file} PARENT_SCOPE)
endfunction()
file(MAKE_DIRECTORY ${made}/man/man1 ${made}/man/sv/man1 ${made}/completion)
made_by_cli(man/deltagande-cli.1 en manual)
made_by_cli(man/sv/deltagande-cli.1 sv manual)
made_by_cli(completion/deltagande-cli.bash sv completion bash)
made_by_cli(completion/_deltagande-cli sv completion zsh)
made_by_cli(completion/deltagande-cli.fish sv completion fish)
zipped(${made}/man/deltagande-cli.1 man/man1/deltagande-cli.1.gz)
zipped(${made}/man/sv/deltagande-cli.1 man/sv/man1/deltagande-cli.1.gz)
zipped(${resources}/man/deltagande.1 man/man1/deltagande.1.gz)
zipped(${resources}/man/sv/deltagande.1 man/sv/man1/deltagande.1.gz)
zipped(${resources}/debian/changelog changelog.gz)
add_custom_target(packagefiles ALL DEPENDS ${files})

install(TARGETS deltagande deltagande-cli DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS deltagande-pdfwords DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/deltagande)
install(FILES ${made}/man/man1/deltagande.1.gz ${made}/man/man1/deltagande-cli.1.gz
    DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/man/sv/man1/deltagande.1.gz ${made}/man/sv/man1/deltagande-cli.1.gz
    DESTINATION ${CMAKE_INSTALL_MANDIR}/sv/man1)
install(FILES ${made}/completion/deltagande-cli.bash RENAME deltagande-cli
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${made}/completion/_deltagande-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${made}/completion/deltagande-cli.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${resources}/desktop/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${resources}/desktop/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${resources}/desktop/${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${resources}/icons/deltagande.svg RENAME ${id}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${resources}/debian/copyright ${made}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME deltagande)
set(CPACK_PACKAGE_VENDOR "The Deltagande authors")
set(CPACK_PACKAGE_CONTACT "The Deltagande authors <authors@deltagande.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "rosters, attendance and decisions of a committee's events")
set(CPACK_PACKAGE_DESCRIPTION "For the secretary of a Swedish regional committee that sends people to recurring events:
who is nominated and elected to each year's roster, who came, and on what
decision it rests. With a window and a command line on the same store.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded while it runs: the SQL driver, the fonts of documents, Qt's own Swedish.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, fonts-inter, fonts-dejavu-core, qt6-translations-l10n")
include(CPack)
