use crate::form;

impl From<&duly::Buckets> for form::Buckets {
    fn from(of: &duly::Buckets) -> Self {
        Self { bounds: of.to_string(), version: of.version().map(str::to_owned) }
    }
}

impl TryFrom<form::Buckets> for duly::Buckets {
    type Error = duly::Error;

    fn try_from(form: form::Buckets) -> duly::Result<Self> {
        let buckets: Self = form.bounds.parse()?;
        Ok(match form.version {
            Some(version) => buckets.with_version(version),
            None => buckets,
        })
    }
}
