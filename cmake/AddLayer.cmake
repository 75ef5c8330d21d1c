# A layer is a static library that sees only the headers of the layers it links: its include root holds nothing but
# a link to its own folder, so "store/database.h" is found only where store is linked.
function(add_layer name)
    set(root ${PROJECT_BINARY_DIR}/layers/${name})
    file(MAKE_DIRECTORY ${root})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${root}/${name} SYMBOLIC)
    add_library(${name} STATIC ${ARGN})
    target_include_directories(${name} PUBLIC ${root})
endfunction()

# One test program per layer, made of every *_test.cpp in the folder, with the shared main of tests/support.
function(add_layer_tests layer)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*_test.cpp)
    if(NOT sources)
        return()
    endif()
    set(program ${layer}_tests)
    add_executable(${program} ${sources})
    target_link_libraries(${program} PRIVATE ${layer} test_support ${ARGN})
    target_precompile_headers(${program} PRIVATE <catch2/catch.hpp> <QtCore>)
    add_test(NAME ${program} COMMAND ${program})
    set_tests_properties(${program} PROPERTIES TIMEOUT 1800)
endfunction()
