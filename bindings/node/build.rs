//! What a library that Node loads is linked with.

fn main() {
    napi_build::setup();
}
